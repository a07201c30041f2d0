package cn.zhizhen.assessment.answering;

/** Who changes answers, and as which operation of which device if it says so. A device belongs to an account: nobody speaks for another's. */
record Author(String account, OperationId operation) {

    boolean isNumbered() {
        return operation != null;
    }

    String device() {
        return isNumbered() ? operation.device() : null;
    }

    Long sequence() {
        return isNumbered() ? operation.sequence() : null;
    }
}
