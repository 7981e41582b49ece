package org.guangsha.waitinglist;

/**
 * What one rule of the table gives, told to whoever asks.
 *
 * @param aspect 家庭收入, 家庭住房, 家庭人口, 优先对象, 轮候时间
 * @param figure the household's figure with its unit, empty where there is none
 * @param words why
 */
public record Point(String aspect, String figure, int points, String words) {}
