/** What proves the actions: added, listed, checked and packed. */
package id.rembuk.usecase.evidence;
