package vn.hanoi.ops.vision.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTests {

    @TempDir
    Path folder;

    @Test
    void weightsWithAnotherChecksumAreNotInstalled() throws IOException {
        Path archive = Files.writeString(folder.resolve("weights.tgz"), "something else");
        Path model = folder.resolve("models/nanodet.onnx");
        assertThatExceptionOfType(WrongWeights.class)
                .isThrownBy(() -> WeightsTool.install(archive, model))
                .withMessageContaining("adbc8799");
        assertThat(model).doesNotExist();
    }

    @Test
    void halfFloatsOfTheModelAreRead() {
        String json = """
                {"modelTopology":{"node":[{"name":"a","op":"Conv2D","input":["x","w"],
                "attr":{"strides":{"list":{"i":["1","2","2","1"]}}}}]},
                "weightsManifest":[{"paths":["m.bin"],"weights":[
                {"name":"n","shape":[1],"dtype":"int32"},
                {"name":"w","shape":[2],"dtype":"float32","quantization":{"dtype":"float16"}}]}]}""";
        TfjsModel model = TfjsModel.read(json.getBytes(), new byte[] {7, 0, 0, 0, 0, 0x3C, 0, (byte) 0xC0});
        assertThat(model.constant("n").orElseThrow().wholes()).containsExactly(7);
        assertThat(model.constant("w").orElseThrow().decimals()).containsExactly(1f, -2f);
        assertThat(model.operation("a:0").wholes("strides")).containsExactly(1, 2, 2, 1);
    }

    @Test
    void aMessageIsWrittenAsProtocolBuffersSay() {
        assertThat(new OnnxMessage().number(1, 300).text(2, "é").bytes())
                .containsExactly(0x08, 0xAC, 0x02, 0x12, 0x02, 0xC3, 0xA9);
    }
}
