package id.rembuk.domain.portal;

import id.rembuk.domain.guide.Statement;

/**
 * One column of a web form.
 *
 * @param id lower case, digits and hyphens, unique in the form and kept over its versions
 * @param heading as the form writes it, with where that was read
 * @param field which number fills it
 */
public record FormColumn(String id, Statement heading, FormField field) {}
