namespace TypedCorpus.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Spaces, punctuation, symbols, controls, lone surrogates, private use.</summary>
    None,

    /// <summary>A letter (Unicode L*) of a script that parts its words by spaces.</summary>
    Letter,

    /// <summary>A number: Nd, and also Nl and No, so that <c>n²</c> and <c>Ⅳ</c> are words.</summary>
    Digit,

    /// <summary>A combining mark that is part of the spelling (Indic vowel signs and the like).</summary>
    Mark,

    /// <summary>A mark inside a word that search takes no notice of: accents, Hebrew and Arabic points, soft hyphens, joiners.</summary>
    Ignorable,

    /// <summary>A letter of a script written without spaces (Han and kana): every one is a word.</summary>
    Ideograph,
}
