package dev.guidepost.model;

/**
 * A page of another site to which the content leads.
 *
 * @param url without a fragment
 * @param at where it is written first
 * @param times how often it is written
 */
public record ExternalLink(String url, Location at, int times) {}
