/** What people do on the day of the rembuk; everything of one meeting hangs on the one that is chosen. */
package id.rembuk.usecase.rembuk;
