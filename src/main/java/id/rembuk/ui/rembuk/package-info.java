/** The place Rembuk: a meeting is prepared, run, attended, promised to and closed. */
package id.rembuk.ui.rembuk;
