/** The pictures of the analysis: what the workspace knows, chosen and drawn as figures for window, paper and PNG. */
package id.rembuk.usecase.picture;
