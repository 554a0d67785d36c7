using FsCheck;
using FsCheck.Fluent;

namespace Cluster.Tests;

/// <summary>Random queries of the whole language, of words that the five documents have, nearly have, and do not have.</summary>
internal static class RandomQueries
{
    private static readonly Gen<string> Word = Gen.Elements(
        "attention", "transformer", "mamba", "vision", "language", "models", "diffusion", "linear", "efficient", "learning", "state",
        "atention", "trasnformers", "efficent", "qqqxyz", "GPT-4", "3D", "the", "naïve", "long-range", "speech");

    private static readonly Gen<string> Item = Gen.OneOf(
        Word,
        Word,
        Word.Select(word => word[..Math.Min(3, word.Length)] + "*"),
        Word.Zip(Word).Select(pair => $"\"{pair.Item1} {pair.Item2}\""),
        Word.Select(word => "-" + word),
        Word.Select(word => "title:" + word),
        Word.Select(word => "abstract:" + word),
        Gen.Elements("has:code", "document:002", "year:2020..", "has:abstract"),
        Word.Zip(Word).Select(pair => $"({pair.Item1} OR {pair.Item2})"));

    public static Gen<string> All { get; } = Item.ListOf().Where(items => items.Count is > 0 and < 6).Select(items => string.Join(' ', items));
}
