/** The regency's own view of the yearly assessment. */
package id.rembuk.usecase.assessment;
