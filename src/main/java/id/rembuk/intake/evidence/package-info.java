/** What must not go into evidence: numbers and names of single people, and where a picture was taken. */
package id.rembuk.intake.evidence;
