package org.variorum.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** The order of the packages: each uses itself and those before it. No cycle can form under it. */
record Law(List<String> packages) {

  /** Variorum's packages; data flow from the first to the last. */
  static final Law VARIORUM =
      new Law(
          List.of(
              "org.variorum.dictionary",
              "org.variorum.document",
              "org.variorum.extract",
              "org.variorum.extract.actor",
              "org.variorum.extract.amount",
              "org.variorum.extract.attribution",
              "org.variorum.extract.casualty",
              "org.variorum.extract.date",
              "org.variorum.extract.event",
              "org.variorum.extract.place",
              "org.variorum.incident",
              "org.variorum.link",
              "org.variorum.reconcile",
              "org.variorum.render",
              "org.variorum"));

  ArchRule useOnlyEarlier() {
    return ArchRuleDefinition.classes()
        .that(live())
        .should(
            new ArchCondition<>("use only packages listed above their own") {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                int own = packages.indexOf(user.getPackageName());
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                  int used = packages.indexOf(dependency.getTargetClass().getPackageName());
                  if (used > own) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                  }
                }
              }
            });
  }

  ArchRule nameEveryPackage() {
    return ArchRuleDefinition.classes()
        .should()
        .resideInAnyPackage(packages.toArray(String[]::new));
  }

  private DescribedPredicate<JavaClass> live() {
    return DescribedPredicate.describe(
        "live in the listed packages", c -> packages.contains(c.getPackageName()));
  }
}
