package dev.guidepost.check;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Project;
import dev.guidepost.model.Site;
import java.util.List;

/** What is held against the rules. */
record Subject(Project project, Site site, List<OutputFile> files) {}
