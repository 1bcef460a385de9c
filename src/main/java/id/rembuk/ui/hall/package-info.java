/** The second screen: what the hall sees, on which screen, and the panel from which it is led. */
package id.rembuk.ui.hall;
