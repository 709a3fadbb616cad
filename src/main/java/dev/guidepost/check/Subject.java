package dev.guidepost.check;

import dev.guidepost.model.OutputFile;
import dev.guidepost.model.Site;
import java.util.List;

/** What is held against the rules. */
record Subject(Site site, List<OutputFile> files) {}
