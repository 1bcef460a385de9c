package id.rembuk.launch;

import id.rembuk.task.Job;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;

/** A workspace on its way to being open. */
record Opening(Path file, Job<WorkspaceSession> job) {}
