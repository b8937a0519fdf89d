package org.variorum.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

  @ParameterizedTest
  @CsvSource({
    "female suicide bombers, suicide bombers",
    "suicide car bomber, suicide bomber",
    "Hooded gunmen, gunmen",
    "unidentified militants on motorbikes, militants",
    "heavily armed bandits, bandits",
    "pistol-wielding robbers, robbers",
    "unknown gun men, gunmen",
    "rebels armed with rifles, rebels",
    "men in army uniforms, men",
    "ethnic Amboro herders, Amboro herders",
  })
  void leavesOutHowTheyLookedAndCame(String description, String plain) {
    assertThat(Description.plain(description)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "armed men",
    "armed forces",
    "rival gangs",
    "ethnic rebels",
    "herders from Kadugu",
    "members of the Armed Forces",
    "Armed Forces members",
    "brother - in - law Tomas Rivas",
    "Sunni militants",
    "girls",
  })
  void keepsWhatSaysWhoTheyAre(String description) {
    assertThat(Description.plain(description)).isEqualTo(description);
  }
}
