/** What the hall is shown: the deck made from the records of the cycle, slides of one's own, and where it stood. */
package id.rembuk.usecase.hall;
