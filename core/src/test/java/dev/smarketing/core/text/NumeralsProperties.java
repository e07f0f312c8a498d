package dev.smarketing.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NumeralsProperties {

    @Property
    void theExactFormCanBeReadBackInEveryLanguage(@ForAll BigDecimal number, @ForAll Language language) {
        String text = Numerals.exact(number, language);
        String plain = switch (language) {
            case ENGLISH -> text.replace(",", "");
            case FRENCH -> text.replace("\u202f", "").replace(',', '.');
            case SPANISH -> text.replace(".", "").replace(',', '.');
        };
        assertThat(new BigDecimal(plain)).isEqualByComparingTo(number);
    }

    @Property
    void englishGroupsAreOfThree(@ForAll long number) {
        String text = Numerals.exact(BigDecimal.valueOf(number), Language.ENGLISH);
        assertThat(text).matches("-?\\d{1,3}(,\\d{3})*");
    }
}
