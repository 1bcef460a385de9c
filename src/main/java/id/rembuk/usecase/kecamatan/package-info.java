/** The kecamatan as those who hand in numbers. */
package id.rembuk.usecase.kecamatan;
