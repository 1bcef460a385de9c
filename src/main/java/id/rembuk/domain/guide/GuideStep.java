package id.rembuk.domain.guide;

/**
 * One step of an action.
 *
 * @param id lower case, digits and hyphens, unique in the action and kept over versions of the frame
 * @param name what is done
 * @param criterion when it is done
 * @param computed rule that judges it from the data; null when an officer ticks it
 */
public record GuideStep(String id, Statement name, Statement criterion, ComputedRule computed) {}
