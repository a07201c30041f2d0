package cn.zhizhen.assessment.visiting;

import cn.zhizhen.database.DatabaseTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** All tests of the running service share one server; each start of the service gets a fresh schema on it. */
@QuarkusTestResource(value = DatabaseTestResource.class, initArgs = @ResourceArg(name = "schema", value = "assessment"))
final class Database {

    private Database() {}
}
