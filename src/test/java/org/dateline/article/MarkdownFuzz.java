package org.dateline.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

class MarkdownFuzz {
  @FuzzTest(maxDuration = "3s")
  void read(byte[] content) {
    Faithful.assertReadOrRefused("a.md", content);
  }
}
