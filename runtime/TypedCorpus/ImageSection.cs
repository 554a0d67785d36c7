namespace TypedCorpus;

/// <summary>A part of the static data that a corpus adds to its assembly beside the documents themselves.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="ByteLength">Its length in bytes.</param>
public readonly record struct ImageSection(string Name, int ByteLength);
