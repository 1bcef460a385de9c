package id.rembuk.ui.kit;

import id.rembuk.task.Job;

/** Brings a field's new value to the disk: starts a job on the WRITE lane and returns it. */
@FunctionalInterface
public interface Commit<T> {
    Job<?> save(T value);
}
