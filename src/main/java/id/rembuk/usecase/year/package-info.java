/** The deadlines of a year and everything else with a day to keep. */
package id.rembuk.usecase.year;
