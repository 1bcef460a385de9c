package id.rembuk.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Gives a test a window and a robot whose look-ups run on the window's thread. TestFX itself walks the nodes from the
 * test's thread, and a table that is filled meanwhile has them move under its feet.
 */
public final class WindowExtension extends ApplicationExtension {

    @Override
    public NodeQuery lookup(String query) {
        return asked(() -> super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return asked(() -> super.lookup(predicate));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return asked(() -> super.from(parents));
    }

    private static NodeQuery asked(Callable<NodeQuery> walk) {
        try {
            NodeQuery query = onWindowThread(walk).orThrow();
            return (NodeQuery) Proxy.newProxyInstance(
                    NodeQuery.class.getClassLoader(), new Class<?>[] {NodeQuery.class}, (proxy, method, arguments) -> {
                        Callable<Object> step = () -> method.invoke(query, arguments);
                        return method.getReturnType() == NodeQuery.class
                                ? asked(() -> (NodeQuery) step.call())
                                : onWindowThread(step).orThrow();
                    });
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static <T> Answer<T> onWindowThread(Callable<T> question) throws Exception {
        Callable<Answer<T>> asked = () -> answer(question);
        return Platform.isFxApplicationThread()
                ? asked.call()
                : WaitForAsyncUtils.asyncFx(asked).get();
    }

    private static <T> Answer<T> answer(Callable<T> question) {
        try {
            return new Answer<>(question.call(), null);
        } catch (InvocationTargetException e) {
            return new Answer<>(null, e.getCause());
        } catch (Exception e) {
            return new Answer<>(null, e);
        }
    }

    /** What came of a look-up; what it threw goes on in the test's thread. */
    private record Answer<T>(T value, Throwable failure) {
        T orThrow() throws Throwable {
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }
}
