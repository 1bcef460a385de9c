/** What proves an action: its list beside the steps, adding, opening, checking and packing. */
package id.rembuk.ui.evidence;
