// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spec/Texture.h"

#include <map>

namespace lacrima::ui::spec {

Texture textureOf(const Paint& paint) {
    constexpr double kNone = 0.05; // of a correlation: as pale as the ground
    constexpr double kPale = 0.4;
    constexpr double kMiddle = 0.5 - 1e-9;
    if (paint.diverging) return *paint.diverging < -kNone ? Texture::Minus : Texture::Plain;
    if (paint.rating) return *paint.rating < kMiddle ? Texture::Rising : Texture::Plain;
    if (paint.strength < kPale) return Texture::Plain;
    static const std::map<Tone, Texture> kTextures{{Tone::Group2, Texture::Rising},
        {Tone::Group3, Texture::Falling}, {Tone::Group4, Texture::Crossed}, {Tone::Group5, Texture::Level},
        {Tone::Danger, Texture::Upright}, {Tone::Warn, Texture::Grid}};
    const auto texture = kTextures.find(paint.tone);
    return texture == kTextures.end() ? Texture::Plain : texture->second;
}

} // namespace lacrima::ui::spec
