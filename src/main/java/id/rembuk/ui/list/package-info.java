/** Lists of records of which the chosen one stands in full at the right, as sections of a place. */
package id.rembuk.ui.list;
