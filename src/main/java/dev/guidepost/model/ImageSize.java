package dev.guidepost.model;

/** Intrinsic size of a picture in CSS pixels. */
public record ImageSize(int width, int height) {}
