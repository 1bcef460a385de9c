/** What happens to commitments after the rembuk. */
package id.rembuk.usecase.followup;
