package vitrine.study;

import java.util.List;

/**
 * The conditions under which a run fails, as the user wrote them.
 *
 * @param texts each {@code SELECTOR (<|<=|>|>=|==|!=) LIMIT}
 * @param undefinedAllowed whether something undefined passes
 */
public record GateConditions(List<String> texts, boolean undefinedAllowed) {
  public GateConditions {
    texts = List.copyOf(texts);
  }
}
