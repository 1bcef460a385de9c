/** What the hall sees: slides as records made from data, and how each is laid out, in units of the screen's height. */
package id.rembuk.domain.hall;
