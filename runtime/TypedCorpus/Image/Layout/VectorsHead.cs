namespace TypedCorpus.Image.Layout;

/// <summary>The head of a file of vectors: a line that says what the file is, and a line for each property.</summary>
internal static class VectorsHead
{
    public const string Extension = ".vectors";
    public const string Title = "TypedCorpus vectors";
    public const string Version = "1";
    public const string Model = "model";
    public const string Dimensions = "dimensions";
    public const string Text = "text";

    /// <summary>How texts are made, in the only way that there is: the title, a line feed and the abstract.</summary>
    public const string TitleAndAbstract = "title and abstract";

    /// <summary>The length of a model's name.</summary>
    public const int MaxModelLength = 200;

    /// <summary>The digits of the hash of a text, before the space and the numbers of its line.</summary>
    public const int HashDigits = 16;
}
