/** The day of the rembuk: how a meeting is prepared and held, what was decided, changed, noted, promised and agreed. */
package id.rembuk.domain.rembuk;
