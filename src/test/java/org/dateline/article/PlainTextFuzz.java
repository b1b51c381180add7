package org.dateline.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

class PlainTextFuzz {
  @FuzzTest(maxDuration = "3s")
  void read(byte[] content) {
    Faithful.assertReadOrRefused("a.txt", content);
  }
}
