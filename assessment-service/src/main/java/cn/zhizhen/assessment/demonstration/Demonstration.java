package cn.zhizhen.assessment.demonstration;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Assignment;
import cn.zhizhen.assessment.account.Passwords;
import cn.zhizhen.assessment.account.Person;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.answering.Answer;
import cn.zhizhen.assessment.answering.AnswerShelf;
import cn.zhizhen.assessment.answering.Assessment;
import cn.zhizhen.assessment.answering.Draft;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.enterprise.Editor;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.submission.Submissions;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;

/** Fills an empty database with 300 invented enterprises and six accounts, always the same, all marked as demonstration. */
@Singleton
public class Demonstration {

    static final int ENTERPRISES = 300;
    private static final long SEED = 20220218;
    private static final String PASSWORD = "zhizhen-demo";
    private static final String AUTHOR = "00000000-0000-0000-0000-000000000000";

    private final Library library;
    private final AnswerShelf shelf;
    private final Submissions submissions;
    private final EntityManager database;
    private final Clock clock;

    Demonstration(Library library, AnswerShelf shelf, Submissions submissions, EntityManager database, Clock clock) {
        this.library = library;
        this.shelf = shelf;
        this.submissions = submissions;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void ensure(Campaign detached) {
        if (Enterprise.count() > 0) {
            return;
        }
        Campaign campaign = Campaign.findById(detached.id);
        var dice = new Dice(SEED);
        var enterprises = new Enterprises(dice);
        Enterprise first = null;
        var hash = Passwords.hash(PASSWORD);
        var consultant = accounts(hash);
        for (int number = 0; number < ENTERPRISES; number++) {
            var trade = number == 0 ? Trade.ALL.get(0) : dice.oneOf(Trade.ALL);
            var enterprise =
                    Enterprise.of(number == 0 ? enterprises.first() : enterprises.next(number, trade), clock.instant());
            enterprise.demonstration = true;
            enterprise.confirmedAt = enterprise.createdAt;
            enterprise.persist();
            first = first == null ? enterprise : first;
            if (number < 30) {
                assign(enterprise, consultant);
            }
            assess(campaign, enterprise, trade, number, dice);
            if (number % 50 == 49) {
                database.flush();
                database.clear();
                campaign = Campaign.findById(campaign.id);
            }
        }
        members(Enterprise.findById(first.id), hash);
    }

    /** The first is filled and waits for its owner; of the others most have submitted, some are at it, some have not begun. */
    private void assess(Campaign campaign, Enterprise enterprise, Trade trade, int number, Dice dice) {
        var answers = new Respondent(enterprise, trade, dice)
                .answer(library.questionnaire(campaign.questionnaire()).orElseThrow());
        var roll = number == 0 ? 0 : dice.between(1, 100);
        if (roll > 88) {
            return;
        }
        var assessment = new Assessment();
        assessment.campaign = campaign;
        assessment.enterprise = enterprise;
        assessment.createdAt = clock.instant();
        assessment.persist();
        var saved = new HashMap<String, Answer>();
        var kept = roll > 76 ? dice.between(5, 30) : answers.size();
        answers.entrySet().stream()
                .limit(kept)
                .forEach(answer -> saved.put(
                        answer.getKey(),
                        Answer.first(assessment, answer.getKey(), answer.getValue(), clock.instant(), AUTHOR)));
        shelf.keep(List.copyOf(saved.values()));
        if (roll >= 1 && roll <= 76) {
            var draft =
                    new Draft(library.questionnaire(campaign.questionnaire()).orElseThrow(), enterprise, saved);
            submissions.freeze(assessment, draft, null, new Editor(AUTHOR, "演示"));
        }
    }

    private Account accounts(String hash) {
        account("administrator", "演示管理员", hash, Role.ADMINISTRATOR, null, null);
        account("officer", "演示自治区工信厅", hash, Role.OFFICER, null, Regions.REGION);
        account("officer-ulanqab", "演示乌兰察布工信局", hash, Role.OFFICER, null, "150900");
        return account("consultant", "演示诊断顾问", hash, Role.CONSULTANT, null, null);
    }

    private void members(Enterprise enterprise, String hash) {
        account("owner", "演示厂长", hash, Role.MEMBER, enterprise, null).ownerOf = enterprise;
        account("colleague", "演示车间主任", hash, Role.MEMBER, enterprise, null);
    }

    /** All demonstration accounts have the same password, so one hash serves them. */
    private Account account(
            String account, String name, String hash, String role, Enterprise enterprise, String region) {
        var created = Account.of(new Person(account, name, PASSWORD), hash, role, enterprise, region, clock.instant());
        created.persist();
        return created;
    }

    private static void assign(Enterprise enterprise, Account consultant) {
        var assignment = new Assignment();
        assignment.enterprise = enterprise;
        assignment.consultant = Account.findById(consultant.id);
        assignment.persist();
    }
}
