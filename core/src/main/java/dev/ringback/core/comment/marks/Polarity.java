package dev.ringback.core.comment.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How praise and blame lie over the clauses of a comment.
final class Polarity {

  private static final int MOST_CLAUSES = 5;
  private static final int FIRST_SIGNS = 4;
  private static final int LONGEST_RUN = 3;
  private static final int LONGEST = 6;
  private static final int CHARACTERS = 5;
  private static final int WORDS = 4;

  private final String text;
  private final List<Clause> clauses;
  private final Tongue tongue;
  private final Set<String> marks = new HashSet<>();

  Polarity(String text, List<Clause> clauses, Tongue tongue) {
    this.text = text;
    this.clauses = clauses;
    this.tongue = tongue;
  }

  Set<String> marks() {
    String has = has();
    amounts();
    signs();
    marks.add("has" + has);
    for (Clause clause : clauses) {
      for (String flag : clause.flags()) {
        marks.add("f:" + flag);
        marks.add("f:" + flag + "/" + has);
      }
      inside(clause);
    }
    if (text.stripTrailing().endsWith("?")) {
      marks.add("endq");
      marks.add("endq/" + has);
    }
    if (text.indexOf('!') >= 0) {
      marks.add("excl/" + has);
    }
    contrast(has);
    marks.add("len" + Math.min(LONGEST, length()));
    return marks;
  }

  private void amounts() {
    String praise = bucket(clauses.stream().mapToDouble(Clause::praise).sum());
    String blame = bucket(clauses.stream().mapToDouble(Clause::blame).sum());
    marks.add("P" + praise);
    marks.add("N" + blame);
    marks.add("PN" + praise + blame);
    marks.add("ncl" + Math.min(MOST_CLAUSES, clauses.size()));
  }

  private void signs() {
    String signs =
        clauses.stream().map(clause -> String.valueOf(clause.sign())).collect(Collectors.joining());
    char first = signs.isEmpty() ? '0' : signs.charAt(0);
    char last = signs.isEmpty() ? '0' : signs.charAt(signs.length() - 1);
    marks.add("first" + first);
    marks.add("last" + last);
    marks.add("fl" + first + last);
    marks.add("sgns=" + signs.substring(0, Math.min(FIRST_SIGNS, signs.length())));
  }

  private void inside(Clause clause) {
    marks.add("cl" + clause.sign());
    if (clause.blame() > clause.praise()) {
      marks.add("clN");
    }
    String letters = clause.letters();
    for (int from = 0; from < letters.length(); from++) {
      for (int to = from + 1; to <= Math.min(letters.length(), from + LONGEST_RUN); to++) {
        marks.add("sq=" + letters.substring(from, to));
      }
    }
    clause.cues().forEach(cue -> marks.add("cue=" + cue));
  }

  private void contrast(String has) {
    int but =
        IntStream.range(0, clauses.size())
            .filter(i -> clauses.get(i).contrasts())
            .findFirst()
            .orElse(clauses.size());
    if (but == clauses.size()) {
      marks.add("nocon/" + has);
      return;
    }
    char before = together(clauses.subList(0, but));
    char after = together(clauses.subList(but, clauses.size()));
    marks.add("con");
    marks.add("con/" + before + after);
    marks.add("bf" + before);
    marks.add("af" + after);
  }

  private String has() {
    char all = together(clauses);
    return all == 'B' ? "PN" : String.valueOf(all);
  }

  private static char together(List<Clause> clauses) {
    boolean praised = clauses.stream().anyMatch(clause -> clause.praise() > 0);
    boolean blamed = clauses.stream().anyMatch(clause -> clause.blame() > 0);
    if (praised || blamed) {
      return praised && blamed ? 'B' : praised ? 'P' : 'N';
    }
    return clauses.stream().anyMatch(clause -> clause.flags().contains("luke")) ? 'L' : '0';
  }

  private int length() {
    String stripped = text.strip();
    return tongue == Tongue.ZH
        ? text.codePointCount(0, text.length()) / CHARACTERS
        : stripped.isEmpty() ? 0 : stripped.split("\\s+").length / WORDS;
  }

  private static String bucket(double amount) {
    if (amount <= 0) {
      return "0";
    }
    return amount <= 1 ? "1" : amount <= 2.5 ? "2" : "3";
  }
}
