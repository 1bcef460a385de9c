/** What every place of the work asks before a rembuk, judged from the records. */
package id.rembuk.usecase.readiness;
