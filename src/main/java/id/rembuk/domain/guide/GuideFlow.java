package id.rembuk.domain.guide;

/**
 * What an action hands on.
 *
 * @param toAction id of the action of the same frame that takes it; null when it goes elsewhere
 * @param to where it goes elsewhere, in words; null when an action takes it
 */
public record GuideFlow(Statement what, String toAction, String to) {}
