/** What is printed of the analysis for one audience: the annex of the lokus decree and the report of the analysis. */
package id.rembuk.usecase.report;
