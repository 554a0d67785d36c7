using System.Text;

namespace TypedCorpus.App.Common;

/// <summary>The encoding of all that the app writes.</summary>
internal static class Utf8Text
{
    /// <summary>UTF-8 without a byte order mark, which many programs take for text.</summary>
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
}
