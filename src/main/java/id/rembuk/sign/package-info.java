/** Holds keys and certificates: signs papers, and judges what others have signed. */
package id.rembuk.sign;
