package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.classification.Regions;

/** Which enterprises somebody may see. Every query that touches an enterprise carries its predicate. */
public sealed interface Scope {

    /** HQL over the alias {@code e} of an enterprise, with the parameter {@code :scope} unless {@link #parameter()} is null. */
    String predicate();

    String parameter();

    /** A member sees the own enterprise. */
    record OwnEnterprise(String parameter) implements Scope {
        @Override
        public String predicate() {
            return "e.publicId = :scope";
        }
    }

    /** A consultant sees the enterprises assigned at this moment. */
    record Assigned(String parameter) implements Scope {
        @Override
        public String predicate() {
            return "exists (select 1 from Assignment s where s.enterprise = e and s.consultant.publicId = :scope)";
        }
    }

    /** An officer sees a region and what lies below it. */
    record Subtree(String parameter) implements Scope {
        @Override
        public String predicate() {
            return Regions.find(parameter).orElseThrow().level().equals("league")
                    ? "e.league = :scope"
                    : "e.region = :scope";
        }
    }

    /** An administrator, or an officer of the whole region. */
    record Everything() implements Scope {
        @Override
        public String predicate() {
            return "1 = 1";
        }

        @Override
        public String parameter() {
            return null;
        }
    }

    /** Somebody without a scope sees nothing. */
    record Nothing() implements Scope {
        @Override
        public String predicate() {
            return "1 = 0";
        }

        @Override
        public String parameter() {
            return null;
        }
    }

    static Scope ofRegion(String region) {
        if (region == null || Regions.find(region).isEmpty()) {
            return new Nothing();
        }
        return region.equals(Regions.REGION) ? new Everything() : new Subtree(region);
    }
}
