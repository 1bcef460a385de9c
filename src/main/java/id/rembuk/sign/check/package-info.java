/** Judges PDF files offline: what was signed, what was added later, and whose certificates were used. */
package id.rembuk.sign.check;
