package id.rembuk.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.rembuk.domain.UserError;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused in words a user understands. */
public final class Refusals {
    private Refusals() {}

    /** The refusal, after checking that its three texts exist. */
    public static UserError refused(ThrowingCallable action) {
        Throwable thrown = catchThrowable(action);
        assertThat(thrown).isInstanceOf(UserError.class);
        UserError error = (UserError) thrown;
        Object[] arguments = error.arguments().toArray();
        assertThat(ErrorText.of(Messages.indonesian(), error.code(), arguments).oneLine())
                .isNotBlank()
                .doesNotContain("{");
        return error;
    }
}
