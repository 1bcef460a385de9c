/** Writes what leaves the workspace as files; each kind of file has its own room. */
package id.rembuk.export;
