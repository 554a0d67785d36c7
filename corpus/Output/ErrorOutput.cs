using System.Text;

namespace TypedCorpus.App.Output;

/// <summary>Standard error, in UTF-8 like standard output.</summary>
internal static class ErrorOutput
{
    public static TextWriter Open() =>
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        {
            AutoFlush = true,
            NewLine = "\n",
        };
}
