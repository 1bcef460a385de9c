/** The fields of a meeting, shown wherever its facts are typed. */
package id.rembuk.ui.meeting;
