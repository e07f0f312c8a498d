package dev.smarketing.reporting.attribution;

import static dev.smarketing.reporting.attribution.Touches.CONVERSION;
import static dev.smarketing.reporting.attribution.Touches.before;
import static dev.smarketing.reporting.attribution.Touches.channel;
import static dev.smarketing.reporting.attribution.Touches.daily;
import static dev.smarketing.reporting.attribution.Touches.eur;
import static dev.smarketing.reporting.attribution.Touches.journey;
import static dev.smarketing.reporting.attribution.Touches.ratio;
import static dev.smarketing.reporting.attribution.Touches.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** H5b, H16b to H25 of the KPI reference. */
class AttributionModelTest {

    private static final AttributionModel WEEKLY = AttributionModel.timeDecay(Duration.ofDays(7));

    /** H16b: shares for one, two and three touches. */
    @Test
    void sharesOfOneTwoAndThreeTouches() {
        assertShares(AttributionModel.firstTouch(), "[1]", "[1, 0]", "[1, 0, 0]");
        assertShares(AttributionModel.lastTouch(), "[1]", "[0, 1]", "[0, 0, 1]");
        assertShares(AttributionModel.linear(), "[1]", "[1/2, 1/2]", "[1/3, 1/3, 1/3]");
        assertShares(AttributionModel.positionBased(), "[1]", "[1/2, 1/2]", "[2/5, 1/5, 2/5]");
        assertShares(AttributionModel.jShaped(), "[1]", "[1/4, 3/4]", "[1/5, 1/5, 3/5]");
        assertShares(AttributionModel.inverseJShaped(), "[1]", "[3/4, 1/4]", "[3/5, 1/5, 1/5]");
    }

    private static void assertShares(AttributionModel model, String one, String two, String three) {
        assertThat(shares(model.credit(journey("o", "1", "a")))).hasToString(one);
        assertThat(shares(model.credit(journey("o", "1", "a", "b")))).hasToString(two);
        assertThat(shares(model.credit(journey("o", "1", "a", "b", "c")))).hasToString(three);
    }

    /** H16b: half-life 7 days at ages 0; 7, 0; 14, 7, 0. */
    @Test
    void timeDecayHalvesEveryHalfLife() {
        assertThat(shares(WEEKLY.credit(aged("a", 0)))).hasToString("[1]");
        assertThat(shares(WEEKLY.credit(aged("a", 7, "b", 0)))).hasToString("[1/3, 2/3]");
        assertThat(shares(WEEKLY.credit(aged("a", 14, "b", 7, "c", 0)))).hasToString("[1/7, 2/7, 4/7]");
    }

    private static Journey aged(Object... channelsAndDays) {
        Touchpoint[] touches = new Touchpoint[channelsAndDays.length / 2];
        for (int i = 0; i < touches.length; i++) {
            touches[i] = before((String) channelsAndDays[2 * i], (int) channelsAndDays[2 * i + 1]);
        }
        return Journey.converted("o", CONVERSION, eur("50.00"), List.of(touches));
    }

    /** H17. */
    @Test
    void fiftyEurosOverFourTouches() {
        Journey journey = aged("search", 9, "social", 6, "e-mail", 0, "display", 0);
        assertThat(amounts(AttributionModel.linear(), journey)).containsExactly("12.5", "12.5", "12.5", "12.5");
        assertThat(amounts(AttributionModel.jShaped(), journey)).containsExactly("10", "5", "5", "30");
        assertThat(amounts(WEEKLY, journey)).containsExactly("6.92", "9.32", "16.88", "16.88");
    }

    private static List<String> amounts(AttributionModel model, Journey journey) {
        return model.credit(journey).touches().stream()
                .map(touch -> touch.value().orElseThrow().amount().toPlainString())
                .toList();
    }

    /** H18. */
    @Test
    void onlyAgeDifferencesCount() {
        assertThat(shares(WEEKLY.credit(aged("a", 28, "b", 21, "c", 14, "d", 7))))
                .hasToString("[1/15, 2/15, 4/15, 8/15]");
    }

    /** H19: Social (first), Organic, Email (lead), Organic (opportunity), Search (close). */
    @Test
    void milestonesShareAThousandEuros() {
        Journey journey = Journey.converted(
                "o",
                CONVERSION,
                eur("1000.00"),
                List.of(
                        before("Social", 4),
                        before("Organic", 3),
                        before("Email", 2).marking(Milestone.LEAD),
                        before("Organic", 1).marking(Milestone.OPPORTUNITY),
                        before("Search", 0)));
        assertByChannel(AttributionModel.linear(), journey, "200", "400", "200", "200");
        assertByChannel(AttributionModel.positionBased(), journey, "400", "133.33", "66.67", "400");
        assertByChannel(AttributionModel.wShaped(), journey, "300", "350", "300", "50");
        assertByChannel(AttributionModel.fullPath(), journey, "225", "325", "225", "225");
    }

    private static void assertByChannel(AttributionModel model, Journey journey, String... expected) {
        Attribution attribution = model.attribute(List.of(journey));
        assertThat(Stream.of("Social", "Organic", "Email", "Search")
                        .map(name -> attribution.credit(channel(name)).value().orElseThrow()))
                .containsExactly(eur(expected[0]), eur(expected[1]), eur(expected[2]), eur(expected[3]));
    }

    /** H20: several roles on one touch add up; missing ones and a missing rest are left out. */
    @Test
    void milestonesOnOneTouchAddUp() {
        List<Touchpoint> both =
                List.of(before("a", 3).marking(Milestone.LEAD), before("b", 2).marking(Milestone.OPPORTUNITY));
        assertThat(shares(AttributionModel.wShaped().credit(journeyOf(both)))).hasToString("[2/3, 1/3]");
        List<Touchpoint> withRest = List.of(both.get(0), both.get(1), before("c", 0));
        assertThat(shares(AttributionModel.wShaped().credit(journeyOf(withRest))))
                .hasToString("[3/5, 3/10, 1/10]");
        List<Touchpoint> u = List.of(before("a", 3), before("b", 2).marking(Milestone.LEAD), before("c", 0));
        assertThat(shares(AttributionModel.uShaped().credit(journeyOf(u)))).hasToString("[2/5, 2/5, 1/5]");
        assertThat(shares(AttributionModel.uShaped().credit(journeyOf(u.subList(0, 2)))))
                .hasToString("[1/2, 1/2]");
    }

    private static Journey journeyOf(List<Touchpoint> touches) {
        return Journey.converted("o", CONVERSION, touches);
    }

    @Test
    void aMilestoneMarksTheLastTouchNotLaterThanIt() {
        Journey journey =
                journeyOf(daily("a", "b", "c")).marking(Milestone.LEAD, CONVERSION.minus(Duration.ofHours(30)));
        assertThat(journey.touches().get(0).milestones()).containsExactly(Milestone.LEAD);
        assertThatThrownBy(() -> journeyOf(daily("a")).marking(Milestone.LEAD, CONVERSION.minusSeconds(1)))
                .hasMessage("journey 'o' has no touch at or before its milestone LEAD of 2026-03-31T11:59:59Z;"
                        + " leave the milestone out");
    }

    /** H21. */
    @Test
    void twoTouchesShareByFirstAndLastWeight() {
        AttributionModel model =
                AttributionModel.positionBased(BigDecimal.valueOf(30), BigDecimal.valueOf(20), BigDecimal.valueOf(50));
        assertThat(shares(model.credit(journey("o", "1", "a", "b")))).hasToString("[3/8, 5/8]");
    }

    /** H22: a, a, b with 6 conversions; Direct, Direct. */
    @Test
    void repeatedChannels() {
        List<Journey> six = Stream.of("1", "2", "3", "4", "5", "6")
                .map(id -> journey(id, "10", "a", "a", "b"))
                .toList();
        Attribution linear = AttributionModel.linear().attribute(six);
        assertThat(linear.credit(channel("a")).conversions()).isEqualTo(ratio(4, 1));
        assertThat(linear.credit(channel("b")).conversions()).isEqualTo(ratio(2, 1));
        Attribution byChannel = AttributionModel.linearByChannel().attribute(six);
        assertThat(byChannel.credit(channel("a")).conversions()).isEqualTo(ratio(3, 1));
        assertThat(byChannel.credit(channel("b")).conversions()).isEqualTo(ratio(3, 1));
        Participation participation = Participation.of(six, JourneyRules.everyTouch());
        assertThat(participation.byChannel())
                .isEqualTo(Map.of(
                        channel("a"), new Participation.Part(6, 0, Optional.of(eur("60"))),
                        channel("b"), new Participation.Part(6, 6, Optional.of(eur("60")))));
        assertThat(participation.byChannel().get(channel("a")).assisted()).isEqualTo(6);

        AttributionModel nonDirect = AttributionModel.lastNonDirectTouch(channel("Direct"));
        assertThat(shares(nonDirect.credit(journey("o", "1", "Direct", "Direct"))))
                .hasToString("[0, 1]");
        assertThat(shares(nonDirect.credit(journey("o", "1", "Search", "Email", "Direct"))))
                .hasToString("[0, 1, 0]");
    }

    /** H22b: the window is open at its old end. */
    @Test
    void theWindowIsHalfOpen() {
        Journey journey = aged("X", 30, "Y", 29, "Z", 5);
        AttributionModel month =
                AttributionModel.positionBased().with(JourneyRules.everyTouch().withinDays(30));
        JourneyCredit credit = month.credit(journey);
        assertThat(credit).hasToString("o: Y 1/2 EUR 25.00, Z 1/2 EUR 25.00");
        assertThat(credit.omitted())
                .containsExactly(new JourneyPath.OmittedTouch(before("X", 30), Omission.OUTSIDE_WINDOW));
        AttributionModel short5 = month.with(JourneyRules.everyTouch().withinDays(5));
        assertThat(short5.credit(journey).isUnattributed()).isTrue();
        Attribution attribution = short5.attribute(List.of(journey));
        assertThat(attribution.channels()).isEmpty();
        assertThat(attribution.unattributed()).isEqualTo(1);
        assertThat(attribution.unattributedValue()).contains(eur("50"));
    }

    /** H25. */
    @Test
    void nineJourneysOfValueThree() {
        List<Journey> journeys = List.of(
                journey("1", "3", "A"),
                journey("2", "3", "A", "B"),
                journey("3", "3", "A", "B", "C"),
                journey("4", "3", "B"),
                journey("5", "3", "B", "A"),
                journey("6", "3", "B", "C", "A"),
                journey("7", "3", "C"),
                journey("8", "3", "C", "A"),
                journey("9", "3", "C", "B", "A"));
        assertValues(AttributionModel.firstTouch(), journeys, "9", "9", "9");
        assertValues(AttributionModel.lastTouch(), journeys, "15", "6", "6");
        assertValues(AttributionModel.linear(), journeys, "10.5", "9", "7.5");
    }

    private static void assertValues(AttributionModel model, List<Journey> journeys, String a, String b, String c) {
        Attribution attribution = model.attribute(journeys);
        assertThat(Stream.of("A", "B", "C")
                        .map(name -> attribution.credit(channel(name)).value().orElseThrow()))
                .containsExactly(eur(a), eur(b), eur(c));
    }

    /** H5b: bookings after a refund always add up to the allocation of the net value. */
    @Test
    void aRefundIsBookedWithTheSharesOfItsConversion() {
        Journey sold = journey("o", "50.00", "a", "b", "c");
        AttributionModel linear = AttributionModel.linear();
        JourneyCredit before = linear.credit(sold);
        assertThat(before.touches().stream().map(touch -> touch.value().orElseThrow()))
                .containsExactly(eur("16.67"), eur("16.67"), eur("16.66"));
        JourneyCredit after = linear.credit(sold.withValue(eur("30.00")));
        assertThat(after.changeFrom(before)).containsExactly(eur("-6.67"), eur("-6.67"), eur("-6.66"));
        assertThatThrownBy(() -> after.changeFrom(linear.credit(journey("p", "50", "a", "b", "c"))))
                .hasMessage("credit of journey 'o' with 3 amounts cannot be compared with that of 'p' with 3;"
                        + " give two values of one journey with the same touches");
    }

    @Test
    void excludedChannelsAreDroppedBeforeWeighing() {
        JourneyRules rules = JourneyRules.everyTouch().excluding(channel("Direct"));
        JourneyCredit credit =
                AttributionModel.positionBased().with(rules).credit(journey("o", "10", "Search", "Email", "Direct"));
        assertThat(credit).hasToString("o: Search 1/2 EUR 5.00, Email 1/2 EUR 5.00");
        assertThat(credit.omitted())
                .containsExactly(new JourneyPath.OmittedTouch(before("Direct", 0), Omission.EXCLUDED_CHANNEL));
    }

    @Test
    void collapsedRepeatsKeepTheLastTouchAndAllMilestones() {
        Journey journey = journeyOf(
                List.of(before("a", 3).marking(Milestone.LEAD), before("a", 2), before("b", 1), before("a", 0)));
        JourneyPath path = JourneyRules.everyTouch().collapsingRepeats().path(journey);
        assertThat(path.touches())
                .containsExactly(before("a", 2).marking(Milestone.LEAD), before("b", 1), before("a", 0));
        assertThat(path.omitted())
                .containsExactly(new JourneyPath.OmittedTouch(before("a", 3).marking(Milestone.LEAD), Omission.REPEAT));
    }

    @Test
    void aTouchAfterTheConversionDoesNotCount() {
        Touchpoint late = Touchpoint.of(channel("a"), CONVERSION.plusNanos(1));
        JourneyCredit credit = AttributionModel.lastTouch().credit(journeyOf(List.of(late, before("b", 0))));
        assertThat(credit).hasToString("o: b 1");
        assertThat(credit.omitted()).containsExactly(new JourneyPath.OmittedTouch(late, Omission.AFTER_CONVERSION));
    }

    @Test
    void theWindowInForceIsThatOfTheConversion() {
        JourneyRules rules = JourneyRules.everyTouch().withinDays(90).withWindowFrom(CONVERSION, Duration.ofDays(7));
        assertThat(rules.path(aged("a", 8)).touches()).isEmpty();
        Journey earlier = Journey.converted("p", CONVERSION.minusNanos(1), List.of(before("a", 8)));
        assertThat(rules.path(earlier).touches()).containsExactly(before("a", 8));
        assertThat(rules)
                .hasToString("within 90 days, within 7 days from 2026-03-31T12:00:00Z")
                .isEqualTo(JourneyRules.fromData(rules.toData()));
        assertThat(JourneyRules.everyTouch().withinDays(1)).hasToString("within 1 day");
        assertThat(JourneyRules.everyTouch().withWindowFrom(Instant.EPOCH, Duration.ofHours(36)))
                .hasToString("within PT36H from 1970-01-01T00:00:00Z");
    }

    @Test
    void costsAndReturnsOfACredit() {
        Attribution attribution = AttributionModel.linear()
                .attribute(List.of(journey("1", "90.00", "a", "b", "b"), journey("2", "10.00", "b")));
        ChannelCredit a = attribution.credit(channel("a"));
        assertThat(a).hasToString("a 1/3 EUR 30.00");
        // 20.00 for a third of a conversion: 60.00 each
        assertThat(a.costPerConversion(eur("20"))).isEqualTo(MetricValue.unitCost(eur("60"), 1));
        assertThat(a.returnOnSpend(eur("20"))).isEqualTo(ratio(30, 20));
        assertThat(attribution.credit(channel("c")).costPerConversion(eur("5")))
                .isEqualTo(new MetricValue.Undefined(MetricValue.amount(eur("5"))));
        // what brought no conversion brought 0: nobody has forgotten to report it
        assertThat(attribution.credit(channel("c")).returnOnSpend(eur("5"))).isEqualTo(ratio(0, 5));
        Attribution unvalued =
                AttributionModel.linear().attribute(List.of(Journey.converted("3", CONVERSION, daily("a"))));
        assertThat(unvalued.credit(channel("a")).returnOnSpend(eur("5"))).isEqualTo(new MetricValue.NotReported());
        assertThatThrownBy(() -> a.returnOnSpend(Money.of("20", "USD"))).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void whatIsNotThereIsCountedApart() {
        Attribution attribution = AttributionModel.lastTouch()
                .attribute(List.of(
                        journey("1", "5.00", "a"),
                        Journey.converted("2", CONVERSION, daily("a")),
                        Journey.converted("3", CONVERSION, eur("7.00"), List.of()),
                        Journey.unconverted("4", CONVERSION, daily("b"))));
        assertThat(attribution.conversions()).isEqualTo(3);
        assertThat(attribution.unconverted()).isEqualTo(1);
        assertThat(attribution.withoutValue()).isEqualTo(1);
        assertThat(attribution.value()).contains(eur("12.00"));
        assertThat(attribution).hasToString("last, every touch: [a 2 EUR 5.00], 1 of 3 conversions unattributed");
        assertThat(attribution.table(Language.FRENCH).columns())
                .containsExactly("Canal", "Conversions", "Part", "Valeur");
        assertThat(attribution.table(Language.ENGLISH).rows())
                .containsExactly(
                        List.of(
                                Cell.of("a"),
                                Cell.fixed(ratio(2, 1), 2),
                                Cell.percent(ratio(2, 3)),
                                Cell.of(MetricValue.amount(eur("5")))),
                        List.of(
                                Cell.of("Unattributed"),
                                Cell.fixed(MetricValue.count(1), 2),
                                Cell.percent(ratio(1, 3)),
                                Cell.of(MetricValue.amount(eur("7")))),
                        List.of(
                                Cell.of("Total"),
                                Cell.fixed(MetricValue.count(3), 2),
                                Cell.percent(ratio(3, 3)),
                                Cell.of(MetricValue.amount(eur("12")))));
    }

    /** Missing is not zero, and nothing is not missing: no conversion has the value 0, in the currency if one is known. */
    @Test
    void theValueOfNoConversionIsNotMissing() {
        Journey valued = journey("1", "5.00", "a");
        Journey unvalued = Journey.converted("2", CONVERSION, daily("a"));
        Journey strayed = Journey.converted("3", CONVERSION, List.of());
        MetricValue none = MetricValue.amount(eur("0"));
        MetricValue five = MetricValue.amount(eur("5"));
        MetricValue unreported = new MetricValue.NotReported();
        MetricValue inapplicable = new MetricValue.NotApplicable();
        assertThat(values(valued)).containsExactly(five, none, five);
        assertThat(values(valued, strayed)).containsExactly(five, unreported, five);
        assertThat(values(unvalued)).containsExactly(unreported, inapplicable, unreported);
        assertThat(values(unvalued, strayed)).containsExactly(unreported, unreported, unreported);
        assertThat(values(Journey.unconverted("4", CONVERSION, daily("a"))))
                .containsExactly(inapplicable, inapplicable);
    }

    /** A touch without weight is credited with no conversion, of which nothing is unknown. */
    @Test
    void aChannelOfNoConversionHasNoValueToReport() {
        assertThat(values(AttributionModel.lastTouch(), Journey.converted("1", CONVERSION, daily("a", "b"))))
                .containsExactly(
                        new MetricValue.NotReported(),
                        new MetricValue.NotApplicable(),
                        new MetricValue.NotApplicable(),
                        new MetricValue.NotReported());
    }

    private static List<MetricValue> values(Journey... journeys) {
        return values(AttributionModel.linear(), journeys);
    }

    private static List<MetricValue> values(AttributionModel model, Journey... journeys) {
        return model.attribute(List.of(journeys)).table(Language.ENGLISH).rows().stream()
                .map(row -> ((Cell.Figure) row.get(3)).value())
                .toList();
    }

    @Test
    void aChannelNamesTheJourneysThatGaveItMost() {
        List<Journey> journeys = Stream.of("09", "03", "12", "05", "01", "11", "02", "10", "04", "08", "07", "06")
                .map(amount -> journey("o" + amount, amount, "a", "b"))
                .toList();
        assertThat(AttributionModel.linear()
                        .attribute(journeys)
                        .credit(channel("a"))
                        .topJourneys())
                .hasSize(10)
                .extracting(JourneyShare::journey)
                .startsWith("o12", "o11", "o10")
                .endsWith("o04", "o03");
    }

    @Test
    void aJourneyGivenTwiceCountsOnceAndMustNotDiffer() {
        Journey journey = journey("o", "5.00", "a");
        assertThat(AttributionModel.linear()
                        .attribute(List.of(journey, journey))
                        .conversions())
                .isEqualTo(1);
        assertThatThrownBy(() -> AttributionModel.linear().attribute(List.of(journey, journey.withValue(eur("6")))))
                .hasMessage("journey 'o' is given twice and differs; give each conversion an id of its own");
    }

    @Test
    void badWeightsAreRefusedByName() {
        AttributionModel wrong = AttributionModel.of(own("mine", BigDecimal.ONE));
        assertThatThrownBy(() -> wrong.credit(journey("o", "5", "a", "b")))
                .hasMessage("weights 'mine' gave [1] for the 2 touches of journey 'o'; give one weight a touch, none"
                        + " below 0, at least one above 0");
        assertThatThrownBy(
                        () -> AttributionModel.of(own("mine", BigDecimal.ZERO)).credit(journey("o", "5", "a")))
                .hasMessageContaining("gave [0] for the 1 touches");
        assertThatThrownBy(() -> AttributionModel.timeDecay(Duration.ZERO))
                .hasMessage("half-life is PT0S, not above 0; give a duration such as PT1H30M");
        assertThatThrownBy(
                        () -> AttributionModel.timeDecay(Duration.ofSeconds(1)).credit(aged("a", 1, "b", 0)))
                .hasMessage("half-life PT1S goes 86400 times into the PT24H between two touches, more than 4096"
                        + " times; give a longer half-life or a lookback window");
        assertThatThrownBy(() -> AttributionModel.positionBased(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessage("weights of the first and the last touch are both 0, so two touches would share nothing;"
                        + " give one of them a weight above 0");
        assertThatThrownBy(() -> AttributionModel.linear().credit(Journey.unconverted("o", CONVERSION, List.of())))
                .hasMessage("journey 'o' has no conversion whose credit could be shared; leave it out or attribute the"
                        + " whole set");
        assertThatThrownBy(() -> AttributionModel.linear().credit(journey("o", "0.005", "a")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("round it before allocating");
    }

    private static TouchWeights own(String name, BigDecimal weight) {
        return new TouchWeights() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<BigDecimal> weights(List<Touchpoint> path, Instant conversion) {
                return List.of(weight);
            }
        };
    }

    @Test
    void modelsAreData() {
        List<AttributionModel> models = List.of(
                AttributionModel.firstTouch(),
                AttributionModel.lastTouch(),
                AttributionModel.lastNonDirectTouch(channel("Direct"), channel("Brand")),
                AttributionModel.linear(),
                AttributionModel.linearByChannel(),
                AttributionModel.jShaped(),
                AttributionModel.fullPath(),
                WEEKLY.with(JourneyRules.everyTouch()
                        .withinDays(30)
                        .excluding(channel("x"))
                        .collapsingRepeats()));
        for (AttributionModel model : models) {
            assertThat(AttributionModel.fromData(model.toData())).isEqualTo(model);
        }
        TouchWeights mine = own("mine", BigDecimal.ONE);
        Map<String, Object> data = AttributionModel.of(mine).toData();
        assertThat(AttributionModel.fromData(data, mine)).isEqualTo(AttributionModel.of(mine));
        assertThatThrownBy(() -> AttributionModel.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("'mine' is not one of [first, last, last-non-direct, linear,");
        Map<String, Object> bad = new HashMap<>(AttributionModel.jShaped().toData());
        bad.put("first", -1);
        assertThatThrownBy(() -> AttributionModel.fromData(bad))
                .hasMessageContaining(
                        "weight of the first touch is -1, below the least allowed value 0; give 0 or more");
    }

    /** 2^(-1/2) to 40 digits, from the square root of a library of its own: BigDecimal.sqrt. */
    @Test
    void betweenHalfLivesWeightsAreGoodTo30Digits() {
        BigDecimal expected = new BigDecimal("0.5").sqrt(new MathContext(60));
        BigDecimal weight = Halving.weight(Duration.ofHours(84), Duration.ofDays(7));
        assertThat(weight.subtract(expected).abs()).isLessThan(new BigDecimal("1e-38"));
        BigDecimal third = Halving.weight(Duration.ofDays(1), Duration.ofDays(3));
        // cubed it must be a half again
        assertThat(third.pow(3).subtract(new BigDecimal("0.5")).abs()).isLessThan(new BigDecimal("1e-38"));
        assertThat(Halving.weight(Duration.ofDays(700), Duration.ofDays(7)))
                .isEqualByComparingTo(new BigDecimal("0.5").pow(100));
    }

    @Test
    void valuesInTwoCurrenciesAreRefused() {
        Journey dollars = Journey.converted("p", CONVERSION, Money.of("1", "USD"), List.of(before("a", 0)));
        assertThatThrownBy(() -> AttributionModel.linear().attribute(List.of(journey("o", "1", "a"), dollars)))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContainingAll("EUR", "USD");
    }

    @Test
    void mergesOnlyOneModel() {
        Attribution first = AttributionModel.firstTouch().attribute(List.of());
        Attribution last = AttributionModel.lastTouch().attribute(List.of());
        assertThatThrownBy(() -> first.plus(last))
                .hasMessage("attributions by 'first, every touch' and 'last, every touch' cannot be added; attribute"
                        + " all journeys by one model");
    }

    @Test
    void aNetValueBelowZeroIsSharedLikeThePositiveOne() {
        JourneyCredit credit = AttributionModel.linear()
                .credit(Journey.converted("o", CONVERSION, eur("-10.00"), daily("a", "b", "c")));
        assertThat(credit).hasToString("o: a 1/3 EUR -3.34, b 1/3 EUR -3.33, c 1/3 EUR -3.33");
    }

    @Test
    void aStoredJourneyIsConvertedAtOneInstantOrOpenUntilAnother() {
        Instant touched = CONVERSION.minusSeconds(60);
        Journey won = Journey.converted(
                "o",
                CONVERSION,
                eur("10.50"),
                List.of(Touchpoint.of(Channel.of("a"), touched).marking(Milestone.LEAD)));
        assertThat(won.toData())
                .isEqualTo(Map.of(
                        "version",
                        1,
                        "id",
                        "o",
                        "converted-at",
                        CONVERSION.toString(),
                        "value",
                        "EUR 10.50",
                        "touches",
                        List.of(Map.of(
                                "version",
                                1,
                                "channel",
                                "a",
                                "at",
                                touched.toString(),
                                "milestones",
                                List.of("lead")))));
        Map<String, Object> both = new HashMap<>(won.toData());
        both.put("open-until", CONVERSION.toString());
        assertThatThrownBy(() -> Journey.fromData(both))
                .hasMessage("journey: open-until: this key is not known here; known are [converted-at, id, touches,"
                        + " value, version]");
        Map<String, Object> neither = new HashMap<>(won.toData());
        neither.remove("converted-at");
        assertThatThrownBy(() -> Journey.fromData(neither)).hasMessage("journey: open-until: is missing; give a text");
    }

    /** Equal amounts go by the id, whatever the order, also where parts of the journeys are merged. */
    @Test
    void ofEqualPartsTheSmallestIdComesFirst() {
        List<Journey> journeys =
                List.of(journey("o3", "4", "a", "b"), journey("o1", "4", "a", "b"), journey("o2", "4", "b", "a"));
        AttributionModel linear = AttributionModel.linear();
        assertThat(linear.attribute(journeys).credit(channel("a")).topJourneys())
                .hasToString("[o1 1/2 EUR 2.00, o2 1/2 EUR 2.00, o3 1/2 EUR 2.00]");
        // a last touch gives the first channel nothing, so no journey is named for it
        assertThat(AttributionModel.lastTouch()
                        .attribute(journeys.subList(0, 2))
                        .credit(channel("a"))
                        .topJourneys())
                .isEmpty();
        JourneyShare share =
                linear.attribute(journeys).credit(channel("b")).topJourneys().get(0);
        assertThat(share.share()).isEqualTo(ratio(1, 2));
        assertThat(share.value()).contains(eur("2"));
        assertThat(share)
                .isEqualTo(linear.attribute(journeys)
                        .credit(channel("a"))
                        .topJourneys()
                        .get(0))
                .isNotEqualTo(linear.attribute(journeys)
                        .credit(channel("a"))
                        .topJourneys()
                        .get(1));
        assertThat(linear.attribute(List.of(Journey.converted("o", CONVERSION, daily("a"))))
                        .credit(channel("a"))
                        .topJourneys())
                .hasToString("[o 1]");
    }

    @Test
    void attributionsOfTwoHalvesAddUpChannelByChannel() {
        AttributionModel linear = AttributionModel.linear();
        List<Journey> first = List.of(
                journey("1", "4.00", "a", "b"),
                Journey.converted("2", CONVERSION, List.of()),
                Journey.unconverted("3", CONVERSION, daily("a")));
        List<Journey> second =
                List.of(journey("4", "9.00", "a"), Journey.converted("5", CONVERSION, eur("8.00"), List.of()));
        Attribution both = linear.attribute(first).plus(linear.attribute(second));
        assertThat(both.channels()).hasToString("[a 3/2 EUR 11.00, b 1/2 EUR 2.00]");
        assertThat(both.credit(channel("a")).topJourneys()).hasToString("[4 1 EUR 9.00, 1 1/2 EUR 2.00]");
        assertThat(both.model()).isEqualTo(linear);
        assertThat(both.conversions()).isEqualTo(4);
        assertThat(both.unattributedValue()).contains(eur("8"));
        assertThat(Stream.concat(first.stream(), second.stream()).parallel().collect(linear.collector()))
                .isEqualTo(both)
                .hasSameHashCodeAs(both)
                .isNotEqualTo(linear.attribute(first));
        assertThat(both.credit(channel("a")))
                .isEqualTo(linear.attribute(
                                Stream.concat(second.stream(), first.stream()).toList())
                        .credit(channel("a")))
                .isNotEqualTo(both.credit(channel("b")));
    }

    /** Place 0 counts as a place. */
    @Test
    void aMilestoneOnTheFirstTouchHasItsRole() {
        List<Touchpoint> lead = List.of(before("a", 2).marking(Milestone.LEAD), before("b", 1), before("c", 0));
        // first and lead, 2/5 each, are both a; the rest, 1/5, is for b and c
        assertThat(shares(AttributionModel.uShaped().credit(journeyOf(lead)))).hasToString("[4/5, 1/10, 1/10]");
    }

    @Test
    void touchesGivenInAnyOrderArePutInOrder() {
        Journey journey = journeyOf(List.of(before("b", 1), before("c", 0), before("a", 2)));
        assertThat(journey)
                .isEqualTo(journeyOf(daily("a", "b", "c")))
                .hasToString("o converted 2026-03-31T12:00:00Z: [a 2026-03-29T12:00:00Z, b 2026-03-30T12:00:00Z,"
                        + " c 2026-03-31T12:00:00Z]");
        assertThat(journey("p", "2.50")).hasToString("p converted 2026-03-31T12:00:00Z (EUR 2.50): []");
        assertThat(Journey.unconverted("q", CONVERSION, List.of(before("a", 0).marking(Milestone.LEAD))))
                .hasToString("q open at 2026-03-31T12:00:00Z: [a 2026-03-31T12:00:00Z [LEAD]]");
    }

    @Test
    void aHalfLifeMayGo4096TimesIntoAnAge() {
        // 1/2^n = 5^n/10^n
        assertThat(Halving.weight(Duration.ofSeconds(4096), Duration.ofSeconds(1)))
                .isEqualByComparingTo(BigDecimal.valueOf(5).pow(4096).movePointLeft(4096));
        assertThatThrownBy(() -> Halving.weight(Duration.ofSeconds(4097), Duration.ofSeconds(1)))
                .hasMessage("half-life PT1S goes 4097 times into the PT1H8M17S between two touches, more than 4096"
                        + " times; give a longer half-life or a lookback window");
    }

    @Test
    void sharesOfLargeWeightsGiveTheLeftPartsToTheLargestRemainders() {
        BigDecimal one = BigDecimal.ONE;
        // up to 2^20 parts are exact
        assertThat(Shares.of(List.of(one, BigDecimal.valueOf((1 << 20) - 1))).parts())
                .isEqualTo(BigInteger.ONE.shiftLeft(20));
        // above, 10^36 parts: of 1048577, 10^36 leaves 281745, and 2^20 times that 766832, which gets the part left
        BigInteger all = BigInteger.TEN.pow(36);
        BigInteger sum = BigInteger.valueOf(1048577);
        Shares two = Shares.of(List.of(one, BigDecimal.valueOf(1 << 20)));
        assertThat(two.parts()).isEqualTo(all);
        assertThat(two.number(0)).isEqualTo(all.divide(sum));
        assertThat(two.number(1)).isEqualTo(all.subtract(all.divide(sum)));
        // 5 leaves 360148 twice, 1048567 leaves 328281: one part is left, for the earlier of the equal ones
        Shares three = Shares.of(List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(5), BigDecimal.valueOf(1048567)));
        BigInteger floor = all.multiply(BigInteger.valueOf(5)).divide(sum);
        assertThat(three.number(0)).isEqualTo(floor.add(BigInteger.ONE));
        assertThat(three.number(1)).isEqualTo(floor);
        assertThat(three.number(2))
                .isEqualTo(all.multiply(BigInteger.valueOf(1048567)).divide(sum));
    }

    @Test
    void takingPartIsCountedOnceAChannel() {
        Participation parts = Participation.of(
                List.of(
                        journey("1", "4", "a", "b", "a"),
                        journey("2", "5", "a", "b"),
                        Journey.unconverted("3", CONVERSION, daily("b"))),
                JourneyRules.everyTouch());
        assertThat(parts)
                .hasToString("{a=Part[conversions=2, closed=1, value=Optional[EUR 9.00]],"
                        + " b=Part[conversions=2, closed=1, value=Optional[EUR 9.00]]}")
                .isNotEqualTo(Participation.of(List.of(), JourneyRules.everyTouch()));
        assertThat(parts.byChannel().get(channel("a")).assisted()).isEqualTo(1);
    }

    @Test
    void whetherNobodyGetsTheCreditIsSaid() {
        AttributionModel linear = AttributionModel.linear();
        assertThat(linear.credit(journey("o", "1", "a")).isUnattributed()).isFalse();
        assertThat(linear.credit(journey("o", "1")).isUnattributed()).isTrue();
        assertThat(JourneyRules.everyTouch())
                .isNotEqualTo(JourneyRules.everyTouch().excluding(channel("a")));
    }

    @Test
    void theSpendOfAReportGivesTheCostOfACreditedConversionOrTheReasonWhyThereIsNone() {
        ChannelCredit half = AttributionModel.linear()
                .attribute(List.of(journey("o", "50.00", "a", "b")))
                .credit(channel("a"));
        MetricValue spend = MetricValue.amount(eur("20.00"));
        assertThat(half.costPerConversion(spend)).isEqualTo(MetricValue.unitCost(eur("40.00"), 1)); // 20 / (1/2)
        assertThat(half.returnOnSpend(spend)).isEqualTo(ratio(25, 20));
        MetricValue missing = new MetricValue.NotReported();
        assertThat(half.costPerConversion(missing)).isEqualTo(missing);
        assertThat(half.returnOnSpend(missing)).isEqualTo(missing);
        assertThatThrownBy(() -> half.costPerConversion(MetricValue.count(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("spend is 20, not an amount; give one with its currency");
        assertThatThrownBy(() -> half.returnOnSpend(MetricValue.amount(Money.of("20", "USD"))))
                .isInstanceOf(CurrencyMismatchException.class);
    }
}
