/** Reads what other offices send: opened by {@code table}, understood and matched here, checked before it is applied. */
package id.rembuk.intake;
