namespace TypedCorpus;

/// <summary>The size of a part of the static data that a corpus adds to its assembly.</summary>
/// <param name="Name">The name of the part, for people; parts change from version to version.</param>
/// <param name="ByteLength">The length of the part in bytes.</param>
public readonly record struct DataPartSize(string Name, int ByteLength);
